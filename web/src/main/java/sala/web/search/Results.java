package sala.web.search;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sala.paging.Page;
import sala.paging.Paging;
import sala.school.Grade;
import sala.school.SubjectGroup;
import sala.search.Facets;
import sala.search.Found;
import sala.search.Hit;
import sala.search.Question;
import sala.web.page.Here;

/** What was found, with the addresses of the same search filtered otherwise. */
public record Results(Question question, Found found, UriInfo uri) {

    private static final Set<String> KINDS = Set.of("video", "audio", "document", "course", "image", "interactive");

    /** For the pager. */
    public Page<Hit> page() {
        return new Page<>(found.hits(), found.total(), new Paging(question.page(), question.size()));
    }

    /** Whether anything at all was asked for. */
    public boolean isAsked() {
        return !question.words().isBlank() || isFiltered();
    }

    public boolean isFiltered() {
        return question.kind() != null || question.subject() != null || question.grade() != null;
    }

    /** The filters that have something to choose, in the reader's words. */
    public List<Filter> filters(Here here) {
        Facets facets = found.facets();
        return List.of(
                        filter("kind", facets.kinds(), question.kind(), value -> kind(here, value)),
                        filter(
                                "subject",
                                facets.subjects(),
                                name(question.subject()),
                                value -> here.subject(SubjectGroup.valueOf(value))),
                        filter(
                                "grade",
                                facets.grades(),
                                name(question.grade()),
                                value -> here.grade(Grade.valueOf(value))))
                .stream()
                .filter(filter -> !filter.options().isEmpty())
                .toList();
    }

    /** The same words without any filter. */
    public String unfiltered() {
        return uri.getRequestUriBuilder()
                .replaceQueryParam("kind")
                .replaceQueryParam("subject")
                .replaceQueryParam("grade")
                .replaceQueryParam("page")
                .build()
                .toString();
    }

    /** What a kind is called. */
    public static String kind(Here here, String kind) {
        return here.text("search.kind." + known(kind));
    }

    /** The picture of a kind, by its name among the icons. */
    public static String icon(String kind) {
        return switch (kind) {
            case "video" -> "play-circle";
            case "audio" -> "music-note-beamed";
            case "course" -> "book";
            case "image" -> "image";
            case "interactive" -> "puzzle";
            default -> "file-earmark-text";
        };
    }

    /** A second of a recording, as clocks show it. */
    public static String clock(double seconds) {
        long whole = (long) seconds;
        return String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60);
    }

    private static String known(String kind) {
        return KINDS.contains(kind) ? kind : "other";
    }

    private Filter filter(
            String name, List<Facets.Count> counts, @Nullable String chosen, Function<String, String> label) {
        return new Filter(
                name,
                counts.stream()
                        .map(count -> new Option(
                                label.apply(count.value()),
                                count.count(),
                                count.value().equals(chosen),
                                address(name, count.value().equals(chosen) ? null : count.value())))
                        .toList());
    }

    /** Choosing what is chosen already takes the filter away. */
    private String address(String name, @Nullable String value) {
        Object[] values = value == null ? new Object[0] : new Object[] {value};
        return uri.getRequestUriBuilder()
                .replaceQueryParam("page")
                .replaceQueryParam(name, values)
                .build()
                .toString();
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    /** A filter by its parameter. */
    public record Filter(String name, List<Option> options) {}

    /**
     * One value of a filter.
     *
     * @param href the search with this value chosen, or without it when it is chosen
     */
    public record Option(String label, long count, boolean chosen, String href) {}
}
