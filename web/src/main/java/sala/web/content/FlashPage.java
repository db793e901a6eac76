package sala.web.content;

import sala.web.asset.Assets;

/** Our own page around a Flash film, behind the fence: Ruffle and nothing else. */
final class FlashPage {

    private static final String PAGE =
            """
            <!doctype html>
            <html lang="th">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>Flash</title>
            <link rel="stylesheet" href="%s">
            <script type="module" src="%s"></script>
            </head>
            <body><div data-film="%s/film.swf" data-ruffle="%s"></div></body>
            </html>
            """;

    private FlashPage() {}

    /** @param folder where the film is */
    static String of(String folder, Assets assets) {
        return PAGE.formatted(
                fenced(assets, "film.css"), fenced(assets, "flash.js"), folder, fenced(assets, "ruffle.js"));
    }

    /** The second origin has the assets under a path of its own. */
    static String fenced(Assets assets, String name) {
        return "/content" + assets.address(name);
    }
}
