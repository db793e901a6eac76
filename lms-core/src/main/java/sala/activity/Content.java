package sala.activity;

import jakarta.json.JsonObject;

/**
 * What an activity consists of, in the words of its type.
 *
 * @param json with the number of its format in {@code version}
 */
public record Content(JsonObject json) {

    /** The format's number; 0 where none is given, which no type understands. */
    public int version() {
        return json.getInt("version", 0);
    }
}
