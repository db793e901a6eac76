package sala.web.content;

import sala.media.form.FileForm;

/**
 * What content of each form may do, as a Content-Security-Policy. Nothing may load from elsewhere, send a form, or be
 * anybody; {@code sandbox} says so once more for whoever opens an address in a tab of its own.
 */
enum ContentPolicy {
    /** Pages with programs of their own. */
    PAGES(
            "allow-scripts allow-modals",
            "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:; object-src 'none'"),
    /** Our own page around Ruffle. */
    FLASH(
            "allow-scripts",
            "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self'"
                    + " 'unsafe-inline'; img-src 'self' data: blob:; media-src data: blob:; font-src 'self' data:"),
    /** Chapters of books: no script of theirs runs, only the one of ours. */
    BOOK(
            "allow-scripts",
            "default-src 'none'; script-src ASSETS; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                    + " media-src 'self' data:; font-src 'self' data:"),
    /** Pictures, and whatever else is only looked at. */
    STILL("", "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:");

    private final String sandbox;
    private final String sources;

    ContentPolicy(String sandbox, String sources) {
        this.sandbox = sandbox;
        this.sources = sources;
    }

    static ContentPolicy of(FileForm form) {
        return switch (form) {
            case PAGES -> PAGES;
            case FLASH -> FLASH;
            case EPUB -> BOOK;
            default -> STILL;
        };
    }

    /** For the frame around it. */
    String sandbox() {
        return sandbox;
    }

    /**
     * @param pages where our own pages are, which alone may frame it
     * @param assets where scripts of ours are on the second origin
     */
    String header(String pages, String assets) {
        return ("sandbox " + sandbox).strip() + "; " + sources.replace("ASSETS", assets)
                + "; form-action 'none'; base-uri 'self'; frame-ancestors 'self' " + pages;
    }
}
