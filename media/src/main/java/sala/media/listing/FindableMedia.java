package sala.media.listing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sala.access.Audience;
import sala.access.Permission;
import sala.find.Findable;
import sala.find.FindableSource;
import sala.find.Traits;
import sala.find.Traits.Recorded;
import sala.media.description.Card;
import sala.media.description.IndicatorCode;
import sala.media.description.MediaDetails;
import sala.media.form.FileForm;
import sala.media.indicator.Indicators;
import sala.media.item.MediaItem;
import sala.media.item.MediaItems;
import sala.media.item.MediaKind;
import sala.media.subtitle.SubtitleKind;
import sala.media.subtitle.Subtitles;
import sala.school.Term;

/** What search may know of the register: what can be played or read, for those who may see it. */
@Singleton
public class FindableMedia implements FindableSource {

    private static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");

    private final MediaItems items;
    private final EntityManager entities;
    private final Indicators indicators;
    private final Subtitles subtitles;

    @Inject
    public FindableMedia(MediaItems items, EntityManager entities, Indicators indicators, Subtitles subtitles) {
        this.items = items;
        this.entities = entities;
        this.indicators = indicators;
        this.subtitles = subtitles;
    }

    @Override
    public String kind() {
        return MediaItems.KIND;
    }

    @Override
    public Optional<Findable> find(UUID id) {
        return items.find(id)
                .filter(item -> item.playable() && item.versionOf() == null)
                .map(this::findable);
    }

    @Override
    public void each(Consumer<UUID> use) {
        try (Stream<UUID> ids =
                entities.createQuery("select i.id from MediaItem i", UUID.class).getResultStream()) {
            ids.forEach(use);
        }
    }

    private Findable findable(MediaItem item) {
        MediaDetails details = item.details();
        return new Findable(
                MediaItems.KIND,
                item.id(),
                item.kind().name().toLowerCase(Locale.ROOT),
                details.title(),
                details.description(),
                "/media/" + item.id(),
                details.subject(),
                details.grades(),
                words(item),
                passages(item),
                documents(item),
                Audience.of(Permission.MEDIA_VIEW, item.scope()),
                item.changed().at(),
                traits(item),
                List.of());
    }

    private Traits traits(MediaItem item) {
        MediaDetails details = item.details();
        return new Traits(
                details.card().indicators().stream().map(IndicatorCode::text).collect(Collectors.toSet()),
                details.terms().source().name(),
                details.terms().language(),
                item.school(),
                Term.of(LocalDate.ofInstant(item.created(), THAILAND)).year(),
                recorded(item));
    }

    private @Nullable Recorded recorded(MediaItem item) {
        boolean subtitled = subtitles.of(item.id()).stream().anyMatch(words -> words.kind() == SubtitleKind.SUBTITLES);
        return item.kind().isRecording() ? new Recorded(item.length(), subtitled) : null;
    }

    private List<String> words(MediaItem item) {
        MediaDetails details = item.details();
        Card card = details.card();
        List<String> words = new ArrayList<>(List.of(
                item.original().label().asTitle(),
                details.terms().source().label(),
                card.placement().unitTitle(),
                card.rights().creator()));
        words.addAll(card.keywords().words());
        card.indicators().forEach(code -> words.add(code.text()));
        indicators.find(card.indicators()).values().forEach(indicator -> words.add(indicator.text()));
        return words;
    }

    /** What is said, at the moments when it is. */
    private List<Findable.Passage> passages(MediaItem item) {
        return subtitles.of(item.id()).stream()
                .flatMap(subtitle -> subtitles.cues(subtitle).list().stream()
                        .map(cue ->
                                new Findable.Passage(cue.from().toMillis() / 1000.0, cue.plain(), subtitle.language())))
                .toList();
    }

    private static List<Findable.Document> documents(MediaItem item) {
        return !isReadable(item)
                ? List.of()
                : item.original().blob().stream()
                        .map(blob -> new Findable.Document(
                                blob.hash(),
                                item.original().label().text(),
                                item.original().mediaType()))
                        .toList();
    }

    /**
     * Documents, books, packages of pages, and pictures, which may be of worksheets; no drawings, films, recordings.
     */
    private static boolean isReadable(MediaItem item) {
        FileForm form = FileForm.ofMediaType(item.original().mediaType());
        return item.kind() == MediaKind.DOCUMENT || form == FileForm.PAGES || form.isPicture();
    }
}
