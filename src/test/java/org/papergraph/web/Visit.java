package org.papergraph.web;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;

/** One visitor with one page open; notes what no page of this server may do. */
final class Visit implements AutoCloseable {
    private final String server;
    private final BrowserContext context;
    private final Page page;
    private final List<String> faults = new ArrayList<>();
    private final List<Request> requests = new ArrayList<>();

    /** @param server with a slash at the end */
    Visit(String server, BrowserContext context) {
        this.server = server;
        this.context = context;
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                faults.add("console: " + message.text());
            }
        });
        page.onPageError(error -> faults.add("script: " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(server) && !request.url().startsWith("data:")) {
                faults.add("request to another server: " + request.url());
            }
        });
        page.onResponse(response -> {
            if (response.status() >= 400) {
                faults.add(response.status() + " " + response.url());
            }
        });
        page.onRequestFinished(requests::add);
    }

    /** Goes to a path, without a slash before it, and waits until all is loaded. */
    Page go(String path) {
        requests.clear();
        page.navigate(server + path);
        return page;
    }

    Page page() {
        return page;
    }

    /** Errors in the console, requests that failed or left the server; empty if all is well. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    /** What was sent for the last page that was gone to, packed as it was sent. */
    long bytes() {
        return List.copyOf(requests).stream().mapToLong(request -> request.sizes().responseBodySize).sum();
    }

    @Override
    public void close() {
        context.close();
    }
}
