package sala.media.subtitle;

import java.util.UUID;
import sala.approval.Edit;
import sala.blob.Blob;

/**
 * The words of a recording in one language, or its chapters.
 *
 * @param language two letters
 * @param blob a WebVTT file of ours
 * @param cues how many there are
 */
public record Subtitle(
        UUID id, UUID item, SubtitleKind kind, String language, Blob blob, int cues, long version, Edit changed) {}
