package sala.web.media;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import sala.blob.Blob;
import sala.job.Job;
import sala.media.item.ItemFiles;
import sala.media.item.MediaItem;
import sala.media.subtitle.Subtitles;
import sala.media.subtitle.UnreadWords;
import sala.media.workshop.EncodingQueue;
import sala.media.workshop.Transcoding;
import sala.search.feed.TextStates;
import sala.search.reading.ReadText.Outcome;

/** Asks how it stands with the files of an item. */
@Singleton
public class ItemWorks {

    private final ItemFiles files;
    private final Transcoding transcoding;
    private final EncodingQueue queue;
    private final UnreadWords unread;
    private final Subtitles subtitles;
    private final TextStates texts;

    @Inject
    public ItemWorks(
            ItemFiles files,
            Transcoding transcoding,
            EncodingQueue queue,
            UnreadWords unread,
            Subtitles subtitles,
            TextStates texts) {
        this.files = files;
        this.transcoding = transcoding;
        this.queue = queue;
        this.unread = unread;
        this.subtitles = subtitles;
        this.texts = texts;
    }

    ItemWork of(MediaItem item) {
        Optional<Job> job = item.readiness().inProgress() ? transcoding.job(item.id()) : Optional.empty();
        return new ItemWork(files.damage(item), job, job.map(queue::ahead).orElse(0L), words(item), text(item));
    }

    private Optional<Outcome> text(MediaItem item) {
        return item.original().blob().map(Blob::hash).flatMap(texts::of);
    }

    private ItemWork.Words words(MediaItem item) {
        return item.kind().isRecording()
                ? new ItemWork.Words(unread.of(item.id()), subtitles.ofFormerFile(item.id()))
                : new ItemWork.Words(List.of(), List.of());
    }
}
