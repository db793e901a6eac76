package sala.web.encoding;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import sala.access.Actor;
import sala.media.transcode.Transcoder;
import sala.media.workshop.EncodingQueue;
import sala.media.workshop.FinishedEncodings;
import sala.paging.Paging;
import sala.school.School;
import sala.school.Schools;
import sala.worker.Workers;

/** Gathers what the page of the queue shows. */
@Singleton
public class EncodingsViews {

    /** The others are found by their own pages. */
    private static final int LAST = 10;

    private final EncodingQueue queue;
    private final FinishedEncodings finished;
    private final Workers workers;
    private final Transcoder transcoder;
    private final Schools schools;
    private final Clock clock;

    @Inject
    public EncodingsViews(
            EncodingQueue queue,
            FinishedEncodings finished,
            Workers workers,
            Transcoder transcoder,
            Schools schools,
            Clock clock) {
        this.queue = queue;
        this.finished = finished;
        this.workers = workers;
        this.transcoder = transcoder;
        this.schools = schools;
        this.clock = clock;
    }

    EncodingsView whole(Actor actor, Paging paging) {
        Instant now = clock.instant();
        List<WorkerLine> lines =
                workers.all().stream().map(worker -> WorkerLine.of(worker, now)).toList();
        return new EncodingsView(
                queue.page(actor, paging), names(), finished.last(actor, LAST), lines, transcoder.hardware());
    }

    /** Without what changes seldom. */
    EncodingsView rows(Actor actor, Paging paging) {
        return new EncodingsView(queue.page(actor, paging), names(), List.of(), List.of(), Optional.empty());
    }

    /** A district has some hundred. */
    private Map<UUID, String> names() {
        return schools.all().stream()
                .collect(Collectors.toMap(School::id, school -> school.names().thai()));
    }
}
