package sala.media.speech;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import sala.access.Actor;
import sala.access.Permission;
import sala.fault.Invalid;
import sala.job.Job;
import sala.job.JobRequest;
import sala.job.Jobs;
import sala.media.description.MediaDetails;
import sala.media.item.MediaItem;
import sala.media.item.MediaItems;
import sala.media.item.NotReady;
import sala.media.item.Rendition;

/** By which people ask for the words of a recording to be written down. */
@Singleton
@Transactional
public class Hearing {

    private final WhisperServer server;
    private final MediaItems items;
    private final Jobs jobs;

    @Inject
    public Hearing(WhisperServer server, MediaItems items, Jobs jobs) {
        this.server = server;
        this.items = items;
        this.jobs = jobs;
    }

    /** Whether this node has anybody who hears. */
    public boolean isOn() {
        return server.isOn();
    }

    /** The work on an item; empty when nobody ever asked. */
    public Optional<Job> job(UUID item) {
        return jobs.find(HearWords.NAME, item.toString());
    }

    /**
     * Asks for it, for somebody who may change the item; harmless while it is done already.
     *
     * @param language two letters
     * @throws NotReady when nothing of it can be heard yet
     * @throws Invalid when the language is unknown, or nobody hears here
     */
    public void ask(Actor actor, UUID id, String language) {
        MediaItem item = items.get(id, actor, Permission.MEDIA_EDIT);
        if (!server.isOn()) {
            throw new Invalid("spoken", "media.speech-away");
        }
        if (!MediaDetails.LANGUAGES.contains(language)) {
            throw new Invalid("spoken", "field.choice");
        }
        if (item.renditions().stream().noneMatch(Rendition::isSound)) {
            throw new NotReady();
        }
        if (job(id).filter(Job::unfinished).isEmpty()) {
            jobs.submit(new JobRequest(
                    HearWords.NAME,
                    id.toString(),
                    Json.createObjectBuilder()
                            .add("item", id.toString())
                            .add("language", language)
                            .add("person", actor.person().toString())
                            .build()));
        }
    }
}
