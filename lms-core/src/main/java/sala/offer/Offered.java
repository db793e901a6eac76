package sala.offer;

import jakarta.json.JsonObject;
import java.util.UUID;
import sala.blob.Blob;

/**
 * A thing as its school offers it.
 *
 * @param kind as in the change log
 * @param by who offers it
 * @param state all that the district must write, words of recordings included
 * @param file as somebody once sent it; what was made of it stays at the school
 */
public record Offered(String kind, UUID thing, UUID by, String title, JsonObject state, Blob file) {}
