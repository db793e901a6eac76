package sala.web.page;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sala.access.Permission;
import sala.fault.Invalid;
import sala.node.NodeRole;
import sala.people.Language;
import sala.school.Grade;
import sala.school.School;
import sala.school.SubjectGroup;
import sala.web.asset.Assets;
import sala.web.security.Visitor;
import sala.web.text.Texts;
import sala.web.text.Written;

/**
 * What every template knows without being told: who reads, in which language, at which address.
 *
 * @param path of the page, with its query
 * @param once by which a form of this very page is known when it is sent again
 * @param toast a message from the page before; null mostly
 * @param counts what waits for the reader
 */
public record Here(
        Visitor visitor,
        Language language,
        Texts texts,
        Assets assets,
        NodeRole node,
        String path,
        String once,
        @Nullable Toast toast,
        Counts counts) {

    /** The words for this key in the reader's language, gaps filled. */
    public String text(String key, Object... arguments) {
        return texts.text(language, key, arguments);
    }

    /**
     * The words for one of a kind, such as {@code state.ready}, by enum constant: {@code text(state, "media.state")}.
     */
    public String text(Enum<?> value, String family) {
        return text(family + "." + value.name());
    }

    /** What to tell about a wrong field. */
    public String text(Invalid.FieldFlaw flaw) {
        return text("fault." + flaw.code(), flaw.arguments().toArray());
    }

    /** The address of a style sheet, script or picture of ours. */
    public String asset(String name) {
        return assets.address(name);
    }

    /** Dates, numbers, sizes and durations. */
    public Written written() {
        return new Written(language);
    }

    public String school(School school) {
        return SchoolName.of(school, language);
    }

    public String grade(Grade grade) {
        return language == Language.THAI ? grade.thai() : text(grade, "grade");
    }

    public String subject(SubjectGroup subject) {
        return language == Language.THAI ? subject.thai() : subject.english();
    }

    public boolean may(Permission permission) {
        return visitor.may(permission);
    }

    /** The grades to choose from. */
    public List<Choice> grades() {
        return Choice.of(Grade.class, this::grade);
    }

    /** The subject groups to choose from. */
    public List<Choice> subjects() {
        return Choice.of(SubjectGroup.class, this::subject);
    }

    /** How many notices the reader has not read. */
    public long unread() {
        return counts.unread();
    }

    /** How many items wait for the reader's approval. */
    public long waiting() {
        return counts.waiting();
    }

    /** The menu for this reader. */
    public List<MenuEntry> menu() {
        return Menu.of(visitor, node);
    }

    /** The menu within the media register, for who is at one of its pages; empty elsewhere. */
    public List<MenuEntry> mediaMenu() {
        return MediaMenu.of(visitor, node, barePath());
    }

    /** Whether this menu entry leads to where the reader is. */
    public boolean isAt(MenuEntry entry) {
        return switch (entry.href()) {
            case "/" -> barePath().equals("/");
            case MediaMenu.HREF -> MediaMenu.holds(barePath());
            default -> barePath().startsWith(entry.href());
        };
    }

    /** The address without its query. */
    public String barePath() {
        int query = path.indexOf('?');
        return query < 0 ? path : path.substring(0, query);
    }

    /** What forms that change something must carry. */
    public Optional<String> csrfToken() {
        return visitor.csrfToken();
    }
}
