package sala.web.page;

import java.util.List;
import java.util.function.BiPredicate;
import sala.access.Permission;
import sala.node.NodeRole;
import sala.web.security.Visitor;

/** The menu, by what people may do and on which kind of node. */
final class Menu {

    private record Line(MenuEntry entry, BiPredicate<Visitor, NodeRole> shown) {}

    private static final List<Line> LINES = List.of(
            line("home", "/", "house", (visitor, node) -> true),
            line("today", "/today", "calendar-range", (visitor, node) -> !visitor.isPupil()),
            line("classes", "/classes", "easel", having(Permission.CLASS_FOLLOW)),
            line("courses", "/courses", "book", (visitor, node) -> !visitor.isPupil()),
            line("media", "/media", "collection-play", having(Permission.MEDIA_UPLOAD)),
            line("people", "/people", "people", having(Permission.PERSON_VIEW)),
            line("reports", "/reports/usage", "bar-chart", having(Permission.REPORT_USAGE)),
            line("fleet", "/fleet", "hdd-network", on(NodeRole.DISTRICT, Permission.FLEET_VIEW)),
            line("node", "/node", "hdd", on(NodeRole.SCHOOL, Permission.NODE_KEEP)));

    private Menu() {}

    static List<MenuEntry> of(Visitor visitor, NodeRole node) {
        return LINES.stream()
                .filter(line -> !visitor.isNobody() && line.shown().test(visitor, node))
                .map(Line::entry)
                .toList();
    }

    private static Line line(String name, String href, String icon, BiPredicate<Visitor, NodeRole> shown) {
        return new Line(new MenuEntry("menu." + name, href, icon), shown);
    }

    private static BiPredicate<Visitor, NodeRole> on(NodeRole role, Permission permission) {
        return (visitor, node) -> node == role && visitor.may(permission);
    }

    private static BiPredicate<Visitor, NodeRole> having(Permission permission) {
        return (visitor, node) -> visitor.may(permission);
    }
}
