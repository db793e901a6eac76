package sala.web.page;

import java.util.List;
import java.util.function.BiPredicate;
import sala.access.Permission;
import sala.node.NodeRole;
import sala.web.security.Visitor;

/** The menu within the media register, by what people may do and on which kind of node. */
final class MediaMenu {

    /** Of the entry of the site's menu that leads here. */
    static final String HREF = "/media";

    private record Line(MenuEntry entry, BiPredicate<Visitor, NodeRole> shown) {}

    private static final List<Line> LINES = List.of(
            line("menu.media-all", HREF, "collection-play", Permission.MEDIA_UPLOAD),
            line("collection.title", "/collections", "star", Permission.COLLECTION_VIEW),
            line("queue.title", "/media/queue", "inbox", Permission.MEDIA_APPROVE),
            line("encoding.title", "/media/encodings", "sliders", Permission.MEDIA_ENCODE),
            line("import.title", "/media/imports", "hdd", Permission.MEDIA_IMPORT),
            line("recording.title", "/recordings", "camera-video", Permission.MEDIA_IMPORT),
            line("copy.lent", "/media/copies", "send", Permission.COPY_KEEP),
            new Line(
                    new MenuEntry("copy.ours", "/media/copies/school", "send"),
                    (visitor, node) -> node == NodeRole.DISTRICT
                            && visitor.may(Permission.COPY_RECEIVE)
                            && !visitor.may(Permission.COPY_KEEP)),
            new Line(
                    new MenuEntry("coming.title", "/coming", "truck"),
                    (visitor, node) -> node == NodeRole.SCHOOL && visitor.may(Permission.COMING_ORDER)),
            new Line(
                    new MenuEntry("offer.title", "/offers", "upload"),
                    (visitor, node) -> node == NodeRole.SCHOOL && visitor.may(Permission.OFFER_VIEW)),
            line("indicator.title", "/media/indicators", "journal-text", Permission.MEDIA_UPLOAD),
            line("quota.title", "/media/quota", "bar-chart", Permission.QUOTA_SET));

    private MediaMenu() {}

    /** For who is at one of its own pages; elsewhere nothing, and nothing where there is nothing to choose. */
    static List<MenuEntry> of(Visitor visitor, NodeRole node, String path) {
        List<MenuEntry> entries = LINES.stream()
                .filter(line -> line.shown().test(visitor, node))
                .map(Line::entry)
                .toList();
        boolean here = entries.stream().anyMatch(entry -> entry.href().equals(path));
        return here && entries.size() > 1 ? entries : List.of();
    }

    /** Whether this is the address of one of its pages, or of a page behind one. */
    static boolean holds(String path) {
        return LINES.stream().anyMatch(line -> path.startsWith(line.entry().href()));
    }

    private static Line line(String key, String href, String icon, Permission permission) {
        return new Line(new MenuEntry(key, href, icon), (visitor, node) -> visitor.may(permission));
    }
}
