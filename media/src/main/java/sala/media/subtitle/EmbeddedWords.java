package sala.media.subtitle;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.approval.Edit;
import sala.blob.Blob;
import sala.blob.BlobStore;
import sala.fault.Fault;
import sala.media.description.MediaDetails;
import sala.media.item.MediaItem;
import sala.media.item.MediaItems;
import sala.media.subtitle.EmbeddedReader.Embedded;
import sala.media.subtitle.EmbeddedReader.Found;
import sala.media.subtitle.EmbeddedReader.Unread;
import sala.media.subtitle.UnreadWords.UnreadTrack;
import sala.sql.Transactions;

/** Takes the words that came within a recording, where nobody has given it others in that language. */
@Singleton
public class EmbeddedWords {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedWords.class);

    /** By three letters, as most files tell it, and by two. */
    private static final Map<String, String> LANGUAGES = MediaDetails.LANGUAGES.stream()
            .flatMap(language -> List.of(
                            language, Locale.forLanguageTag(language).getISO3Language())
                    .stream()
                    .map(tag -> Map.entry(tag, language)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final EmbeddedReader reader;
    private final MediaItems items;
    private final Subtitles subtitles;
    private final UnreadWords unread;
    private final BlobStore blobs;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public EmbeddedWords(
            EmbeddedReader reader,
            MediaItems items,
            Subtitles subtitles,
            UnreadWords unread,
            BlobStore blobs,
            Transactions transactions,
            Clock clock) {
        this.reader = reader;
        this.items = items;
        this.subtitles = subtitles;
        this.unread = unread;
        this.blobs = blobs;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A lesson plays without its words, so nothing that is wrong with them is in its way. */
    public void take(UUID item, Path recording) {
        try {
            Found found = reader.read(recording);
            byLanguage(item, found.words()).forEach((language, cues) -> take(item, language, cues));
            note(item, found.unread());
        } catch (Fault e) {
            LOG.warn("The words within {} were not taken: {}", item, e.code(), e);
        }
    }

    private void note(UUID item, List<Unread> left) {
        List<UnreadTrack> tracks = left.stream()
                .map(track -> new UnreadTrack(language(track.tag()).orElse(""), track.reason()))
                .toList();
        transactions.run(() -> {
            if (items.find(item).isPresent()) {
                unread.replace(item, tracks);
            }
        });
    }

    private static Optional<String> language(String tag) {
        return Optional.ofNullable(LANGUAGES.get(tag.toLowerCase(Locale.ROOT)));
    }

    /** The first of each language; those of an unknown one are taken for the lesson's own. */
    private Map<String, Cues> byLanguage(UUID item, List<Embedded> found) {
        if (found.isEmpty()) {
            return Map.of();
        }
        String own = transactions.get(() -> items.get(item).details().terms().language());
        Function<Embedded, String> language = words -> language(words.tag()).orElse(own);
        return found.stream().collect(Collectors.toMap(language, Embedded::cues, (first, second) -> first));
    }

    private void take(UUID item, String language, Cues cues) {
        Blob blob = blobs.put(new ByteArrayInputStream(Vtt.write(cues).getBytes(StandardCharsets.UTF_8)));
        transactions.run(() -> {
            Optional<MediaItem> taker = items.find(item);
            boolean has = subtitles.of(item).stream()
                    .anyMatch(other -> other.kind() == SubtitleKind.SUBTITLES
                            && other.language().equals(language));
            if (taker.isPresent() && !has) {
                Edit edit = new Edit(taker.get().owner(), clock.instant());
                int count = cues.list().size();
                subtitles.put(new Subtitle(
                        UUID.randomUUID(), item, SubtitleKind.SUBTITLES, language, blob, count, false, 1, edit));
                items.changed(taker.get());
            }
        });
    }
}
