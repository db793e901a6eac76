package sala.job;

import jakarta.json.JsonObject;

/**
 * Work that somebody asks for.
 *
 * @param type the {@link JobType#name() name} of its type
 * @param key what it is about, such as the id of a media item
 * @param lane on whose behalf, such as the id of a school: the jobs of a type are fair between lanes, so that two
 *     hundred of one do not keep another's one waiting; empty where that does not matter
 * @param urgent whether it comes before all that is not
 */
public record JobRequest(String type, String key, JsonObject arguments, String lane, boolean urgent) {

    /** Of nobody in particular, in the order of asking. */
    public JobRequest(String type, String key, JsonObject arguments) {
        this(type, key, arguments, "", false);
    }
}
