package sala.find;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.blob.Hash;
import sala.school.Grade;
import sala.school.SubjectGroup;

/**
 * A thing that people may search for.
 *
 * @param kind in the words of URLs: {@code course}, {@code media}
 * @param format for filters: {@code video}, {@code document}, {@code audio}, {@code course} …
 * @param url where it opens, a path on this node
 * @param words titles of its parts and other words, beside the description
 * @param passages text with a place in time, such as subtitles
 * @param documents blobs whose text is read for the index, such as the original of a PDF
 * @param audiences who may find it, see {@code sala.access.Audience}; nobody when empty
 * @param traits what else filters may ask for
 * @param headings which of the words are titles of its parts: they say more than others
 */
public record Findable(
        String kind,
        UUID id,
        String format,
        String title,
        String description,
        String url,
        @Nullable SubjectGroup subject,
        Set<Grade> grades,
        List<String> words,
        List<Passage> passages,
        List<Document> documents,
        Set<String> audiences,
        Instant changed,
        Traits traits,
        List<String> headings) {

    /** A thing of which nothing else is known. */
    public Findable(
            String kind,
            UUID id,
            String format,
            String title,
            String description,
            String url,
            @Nullable SubjectGroup subject,
            Set<Grade> grades,
            List<String> words,
            List<Passage> passages,
            List<Document> documents,
            Set<String> audiences,
            Instant changed) {
        this(
                kind,
                id,
                format,
                title,
                description,
                url,
                subject,
                grades,
                words,
                passages,
                documents,
                audiences,
                changed,
                Traits.NONE,
                List.of());
    }

    /** The same with these. */
    public Findable with(Traits others) {
        return new Findable(
                kind,
                id,
                format,
                title,
                description,
                url,
                subject,
                grades,
                words,
                passages,
                documents,
                audiences,
                changed,
                others,
                headings);
    }

    /** The same with these titles of parts, which are among its words. */
    public Findable headed(List<String> parts) {
        return new Findable(
                kind,
                id,
                format,
                title,
                description,
                url,
                subject,
                grades,
                words,
                passages,
                documents,
                audiences,
                changed,
                traits,
                parts);
    }

    /**
     * Words at a place in a recording.
     *
     * @param at in seconds from the beginning
     * @param language in two letters, as somebody said; null when nobody did
     */
    public record Passage(double at, String text, @Nullable String language) {

        /** Of which nobody said in which language it is. */
        public Passage(double at, String text) {
            this(at, text, null);
        }
    }

    /** A file with text in it, and what it calls itself. */
    public record Document(Hash hash, String fileName, String mediaType) {}
}
