package org.papergraph.detect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds web addresses, completes them, and tells code from project pages, data, demos and papers. */
final class LinkFinder {
    /** An address as a text holds it; what closes a sentence or a bracket at its end is not part of it. */
    static final String ADDRESS = "(?:https?://|www\\.)[^\\s<>\"{}|\\\\^`\\[\\]\u201c\u201d]*[^\\s<>\"{}|\\\\^`\\[\\]\u201c\u201d.,;:!?'*)]\\)?";

    private static final Pattern LINK = Pattern.compile(ADDRESS, Pattern.CASE_INSENSITIVE);
    private static final Map<String, Link.Kind> HOSTS = hosts();
    private static final Pattern DATA_WORDS = Pattern.compile("\\b(data ?sets?|corpus|corpora|benchmark)\\b");
    private static final Pattern DEMO_WORDS = Pattern.compile("\\b(demos?|try it)\\b");
    private static final Pattern CODE_WORDS = Pattern
            .compile("\\b(codes?|implementation|repository|source|library)\\b");

    private LinkFinder() {}

    private static Map<String, Link.Kind> hosts() {
        Map<String, Link.Kind> hosts = new LinkedHashMap<>();
        hosts.put("huggingface.co/datasets", Link.Kind.DATA);
        hosts.put("huggingface.co/spaces", Link.Kind.DEMO);
        for (String host : List.of("github.com", "gitlab.com", "bitbucket.org", "codeberg.org", "huggingface.co",
                "pypi.org", "anonymous.4open.science", "sourceforge.net")) {
            hosts.put(host, Link.Kind.CODE);
        }
        for (String host : List.of("zenodo.org", "kaggle.com", "figshare.com", "osf.io", "openneuro.org",
                "physionet.org", "drive.google.com", "dataverse.harvard.edu")) {
            hosts.put(host, Link.Kind.DATA);
        }
        for (String host : List.of("arxiv.org", "doi.org", "aclanthology.org", "openreview.net",
                "proceedings.mlr.press",
                "biorxiv.org", "nature.com")) {
            hosts.put(host, Link.Kind.PAPER);
        }
        hosts.put("colab.research.google.com", Link.Kind.DEMO);
        return hosts;
    }

    /** The links of a paper in reading order, each address once. */
    static List<Link> find(TokenizedPaper paper) {
        Map<String, Link> links = new LinkedHashMap<>();
        for (TokenizedText text : paper.texts()) {
            if (mayHaveAddress(text.text())) {
                collect(text, links);
            }
        }
        return new ArrayList<>(links.values());
    }

    /** Most texts have no address, which is told faster so. */
    private static boolean mayHaveAddress(String text) {
        if (text.contains("://")) {
            return true;
        }
        int dot = text.indexOf('.');
        while (dot >= 0 && !text.regionMatches(true, dot - 3, "www", 0, 3)) {
            dot = text.indexOf('.', dot + 1);
        }
        return dot >= 0;
    }

    private static void collect(TokenizedText text, Map<String, Link> links) {
        Matcher matcher = LINK.matcher(text.text());
        while (matcher.find()) {
            String url = complete(matcher.group());
            links.putIfAbsent(url, new Link(url, kind(url, sentence(text, matcher.start()))));
        }
    }

    private static String complete(String address) {
        boolean unpaired = address.endsWith(")") && address.indexOf('(') < 0;
        String url = unpaired ? trimmed(address.substring(0, address.length() - 1)) : address;
        return url.regionMatches(true, 0, "http", 0, 4) ? url : "https://" + url;
    }

    private static String trimmed(String url) {
        int end = url.length();
        while (end > 0 && ".,;:!?'*".indexOf(url.charAt(end - 1)) >= 0) {
            end--;
        }
        return url.substring(0, end);
    }

    private static String sentence(TokenizedText text, int offset) {
        int token = text.tokenAt(offset);
        int first = text.sentenceStart(token);
        return text.text().substring(text.start(first), offset).toLowerCase(Locale.ROOT);
    }

    private static Link.Kind kind(String url, String before) {
        String place = url.toLowerCase(Locale.ROOT).replaceFirst("^https?://(www\\.)?", "");
        for (Map.Entry<String, Link.Kind> host : HOSTS.entrySet()) {
            if (place.startsWith(host.getKey())) {
                boolean dataOnly = host.getValue() == Link.Kind.CODE && DATA_WORDS.matcher(before).find()
                        && !CODE_WORDS.matcher(before).find();
                return dataOnly ? Link.Kind.DATA : host.getValue();
            }
        }
        if (DEMO_WORDS.matcher(before).find()) {
            return Link.Kind.DEMO;
        }
        return DATA_WORDS.matcher(before).find() && !before.contains("project") && !CODE_WORDS.matcher(before).find()
                ? Link.Kind.DATA
                : Link.Kind.PROJECT;
    }
}
