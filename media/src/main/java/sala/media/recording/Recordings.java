package sala.media.recording;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Openness;
import sala.access.Permission;
import sala.access.Scope;
import sala.fault.NotFound;
import sala.job.Job;
import sala.media.timetable.Airing;
import sala.media.timetable.Channel;
import sala.node.NodeRole;
import sala.node.NodeSettings;
import sala.paging.Page;
import sala.paging.Paging;

/** What people do with recordings: see what came of them, say what they are, try again, leave them out. */
@Singleton
@Transactional
public class Recordings {

    private static final Set<RecordingState> SETTLED = EnumSet.complementOf(EnumSet.of(RecordingState.GROWING));

    private final RecordingRows rows;
    private final PartRows parts;
    private final ChannelClocks clocks;
    private final RecordingJobs jobs;
    private final NodeSettings node;

    @Inject
    public Recordings(RecordingRows rows, PartRows parts, ChannelClocks clocks, RecordingJobs jobs, NodeSettings node) {
        this.rows = rows;
        this.parts = parts;
        this.clocks = clocks;
        this.jobs = jobs;
        this.node = node;
    }

    /** The watched folders, and whether each is there. */
    public List<Folder> folders(Actor actor) {
        require(actor);
        return WatchSettings.fromSystemProperties().folders().stream()
                .map(path -> new Folder(path, Files.isDirectory(path)))
                .toList();
    }

    /** A watched folder. */
    public record Folder(Path path, boolean there) {}

    /** Newest first. */
    public Page<Recording> page(Actor actor, Collection<RecordingState> states, Paging paging) {
        require(actor);
        return rows.page(states, paging);
    }

    /** How many lessons each of these gave. */
    public Map<UUID, Long> lessons(Collection<Recording> recordings) {
        return parts.items(recordings.stream().map(Recording::id).toList());
    }

    /** @throws NotFound when there is none */
    public Recording get(Actor actor, UUID id) {
        require(actor);
        return rows.find(id).orElseThrow(() -> new NotFound(Recording.KIND));
    }

    /** What the timetable says is on it, and what became of that. */
    public List<OnIt> on(Recording recording) {
        return on(List.of(recording)).getOrDefault(recording.id(), List.of());
    }

    /** The same of each of these. */
    public Map<UUID, List<OnIt>> on(Collection<Recording> recordings) {
        Map<UUID, List<Airing>> on =
                rows.airings(recordings.stream().map(Recording::id).toList());
        Map<UUID, PartRows.Known> known = parts.of(
                on.values().stream().flatMap(List::stream).map(Airing::id).toList());
        return recordings.stream()
                .collect(
                        Collectors.toMap(Recording::id, recording -> on.getOrDefault(recording.id(), List.of()).stream()
                                .map(airing -> onIt(airing, known.get(airing.id())))
                                .toList()));
    }

    private static OnIt onIt(Airing airing, PartRows.@Nullable Known part) {
        return new OnIt(
                airing,
                Optional.ofNullable(part).map(made -> new Part(airing, made.state(), made.item(), made.lacking())));
    }

    /** @param part empty while nothing was done yet */
    public record OnIt(Airing airing, Optional<Part> part) {}

    /** How far its job is; empty while nobody works. */
    public Optional<Job> job(Recording recording) {
        return recording.state() == RecordingState.CUTTING ? jobs.of(recording.id()) : Optional.empty();
    }

    /** Says of what time on which channel it is, by the recorder's clock; it is cut then. */
    public void place(Actor actor, UUID id, Channel channel, Instant begins) {
        get(actor, id);
        rows.placeByHand(id, channel, begins);
        tryAgain(actor, id);
    }

    /** Tries again what could not be done. What is in the register stays as it is. */
    public void tryAgain(Actor actor, UUID id) {
        Recording recording = get(actor, id);
        if (recording.isPlaced()) {
            parts.forgetUndone(id);
            if (rows.move(id, SETTLED, RecordingState.WAITING, "recording.turn")) {
                jobs.submit(id);
            }
        }
    }

    /** It is not wanted; the file stays where it is. */
    public void leaveOut(Actor actor, UUID id) {
        get(actor, id);
        rows.move(id, SETTLED, RecordingState.LEFT_OUT, "");
    }

    /** By how many seconds each channel's recorder is ahead of the true time. */
    public Map<String, Integer> clocks(Actor actor) {
        require(actor);
        return clocks.all();
    }

    /** @throws sala.fault.Invalid when it is more than twelve hours */
    public void setClock(Actor actor, Channel channel, int secondsAhead) {
        require(actor);
        clocks.set(channel, secondsAhead);
    }

    /** At a school's node everything is of that school. */
    private void require(Actor actor) {
        Scope scope = node.role() == NodeRole.DISTRICT
                ? Scope.DISTRICT
                : new Scope(null, actor.schools(), Set.of(), Openness.CLOSED);
        AccessRules.require(actor, Permission.MEDIA_IMPORT, scope);
    }
}
