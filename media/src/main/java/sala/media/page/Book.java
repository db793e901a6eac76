package sala.media.page;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import sala.media.pack.PackageRefused;
import sala.media.pack.PackedFiles;
import sala.media.pack.PackedFiles.Packed;
import sala.media.transcode.Unplayable.Reason;

/**
 * What a book says of itself (EPUB 2 and 3): which files are its chapters, in which order, and what its contents call
 * them.
 */
final class Book {

    private static final String CHAPTER = "application/xhtml+xml";

    private final PackedFiles packed;
    private final String folder;
    private final Element root;
    private final Map<String, Element> manifest = new HashMap<>();
    private final Map<String, String> titles;

    private Book(PackedFiles packed, String path) throws IOException {
        this.packed = packed;
        this.folder = path.substring(0, path.lastIndexOf('/') + 1);
        this.root = BookXml.read(packed, find(packed, path));
        BookXml.all(root, "item").forEach(item -> manifest.put(item.getAttribute("id"), item));
        this.titles = contents();
    }

    /** @throws PackageRefused when it is no book */
    static Book of(PackedFiles packed) throws IOException {
        Element container = BookXml.read(packed, find(packed, "META-INF/container.xml"));
        String path = BookXml.all(container, "rootfile").stream()
                .map(file -> file.getAttribute("full-path"))
                .findFirst()
                .orElse("");
        return new Book(packed, path);
    }

    private static Packed find(PackedFiles packed, String path) throws PackageRefused {
        return packed.find(path).orElseThrow(() -> new PackageRefused(Reason.PACKAGE_BROKEN, "a book without " + path));
    }

    /** Where each chapter comes, by its path in the package. */
    Map<String, Integer> places() {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (Element ref : BookXml.all(root, "itemref")) {
            Element item = manifest.get(ref.getAttribute("idref"));
            if (item != null && item.getAttribute("media-type").equals(CHAPTER)) {
                packed.find(resolve(folder, item.getAttribute("href")))
                        .ifPresent(chapter -> places.putIfAbsent(chapter.path(), places.size()));
            }
        }
        return places;
    }

    /** Empty for a chapter that the contents do not name. */
    String title(String path) {
        return titles.getOrDefault(path, "");
    }

    /** Of the newer kind when it has them, else of the older. */
    private Map<String, String> contents() throws IOException {
        Optional<Element> nav = manifest.values().stream()
                .filter(item ->
                        List.of(item.getAttribute("properties").split("\\s+")).contains("nav"))
                .findFirst();
        Optional<Element> ncx = manifest.values().stream()
                .filter(item -> item.getAttribute("media-type").equals("application/x-dtbncx+xml"))
                .findFirst();
        Map<String, String> titles = new HashMap<>();
        if (nav.isPresent()) {
            String path = resolve(folder, nav.get().getAttribute("href"));
            for (Element link : BookXml.all(BookXml.read(packed, find(packed, path)), "a")) {
                name(titles, path, link.getAttribute("href"), link.getTextContent());
            }
        } else if (ncx.isPresent()) {
            String path = resolve(folder, ncx.get().getAttribute("href"));
            for (Element point : BookXml.all(BookXml.read(packed, find(packed, path)), "navPoint")) {
                String text = BookXml.all(point, "text").stream()
                        .findFirst()
                        .map(Element::getTextContent)
                        .orElse("");
                BookXml.all(point, "content").stream()
                        .findFirst()
                        .ifPresent(content -> name(titles, path, content.getAttribute("src"), text));
            }
        }
        return titles;
    }

    /** The first name that leads into a chapter is the chapter's. */
    private void name(Map<String, String> titles, String from, String href, String text) {
        String base = from.substring(0, from.lastIndexOf('/') + 1);
        String words = text.strip().replaceAll("\\s+", " ");
        packed.find(resolve(base, href))
                .filter(chapter -> !words.isEmpty())
                .ifPresent(chapter ->
                        titles.putIfAbsent(chapter.path(), words.substring(0, Math.min(200, words.length()))));
    }

    /** A link as books write it, from the root of the package; empty for what leads nowhere. */
    private static String resolve(String base, String href) {
        try {
            String path = href.replaceFirst("#.*$", "").replace(" ", "%20");
            URI root = URI.create("sala:/");
            String encoded = new URI(null, null, "/" + base, null).getRawPath();
            return Optional.ofNullable(root.resolve(encoded).resolve(path).getPath())
                    .orElse("")
                    .replaceFirst("^/", "");
        } catch (URISyntaxException | IllegalArgumentException e) {
            return "";
        }
    }
}
