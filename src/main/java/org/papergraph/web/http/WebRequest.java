package org.papergraph.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.papergraph.common.ErrorId;

/**
 * What is asked for.
 *
 * @param path        as sent: percent-encoded, nothing resolved
 * @param parameters  decoded, but for {@code format}
 * @param format      overrides {@code accept}
 * @param ifNoneMatch the tags of what the client has
 */
public record WebRequest(String path, Map<String, String> parameters, Optional<String> format, Accept accept,
        Optional<String> ifNoneMatch) {
    /** The parameter that names a format; no canned query may have one of this name. */
    public static final String FORMAT = "format";

    public WebRequest {
        parameters = Map.copyOf(parameters);
    }

    /**
     * What a request asks for.
     *
     * @throws WebException if it gives a parameter twice
     */
    public static WebRequest of(HttpServletRequest request) {
        Map<String, String> parameters = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (values.length > 1) {
                throw new WebException(Answer.BAD_REQUEST, ErrorId.PG402_PARAMETER_INVALID,
                        "The parameter \"" + name + "\" is given " + values.length + " times. Give it once.");
            }
            parameters.put(name, values[0]);
        });
        Optional<String> format = Optional.ofNullable(parameters.remove(FORMAT));
        List<String> tags = Collections.list(request.getHeaders("If-None-Match"));
        return new WebRequest(request.getRequestURI(), parameters, format, accept(request),
                tags.isEmpty() ? Optional.empty() : Optional.of(String.join(",", tags)));
    }

    /** What a request wants, of which nothing else need be well-formed. */
    public static Accept accept(HttpServletRequest request) {
        return Accept.parse(String.join(",", Collections.list(request.getHeaders("Accept"))));
    }

    /** The path of a request and nothing else, for an answer that says what is wrong with it. */
    public static WebRequest bare(HttpServletRequest request) {
        return new WebRequest(request.getRequestURI(), Map.of(), Optional.empty(), accept(request), Optional.empty());
    }

    /**
     * The way back to the server's top, relative to this request's address, e.g. {@code ../../} for {@code /page/paper/x}:
     * links made with it hold on any host and behind any proxy that adds a prefix.
     */
    public String root() {
        long depth = path.chars().filter(c -> c == '/').count() - 1;
        return depth == 0 ? "./" : "../".repeat((int) depth);
    }

    /** The value of a parameter, stripped; empty where it is not given or blank. */
    public Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /**
     * The offer that suits the client best.
     *
     * @param offers in the server's order of preference
     * @throws WebException if none suits, or {@code ?format=} names none of them
     */
    public Offer choose(List<Offer> offers) {
        if (format.isPresent()) {
            return offers.stream().filter(offer -> offer.isNamed(format.get())).findFirst()
                    .orElseThrow(() -> new WebException(Answer.BAD_REQUEST, ErrorId.PG402_PARAMETER_INVALID,
                            "There is no format \"" + format.get() + "\" here. There are: "
                                    + offers.stream().map(Offer::name).distinct().collect(Collectors.joining(", "))
                                    + "."));
        }
        return accept.choose(offers, Offer::type)
                .orElseThrow(() -> new WebException(Answer.NOT_ACCEPTABLE, ErrorId.PG502_NOT_ACCEPTABLE,
                        "None of the accepted media types can be had here. There are: "
                                + offers.stream().map(offer -> offer.type().toString())
                                        .collect(Collectors.joining(", "))
                                + "."));
    }
}
