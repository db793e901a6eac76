package sala.signin;

import java.security.SecureRandom;
import java.util.List;

/** Passwords that can be read aloud and typed from a console, and are still different at every node. */
public final class ReadablePassword {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final List<String> WORDS = List.of(
            "apple",
            "bamboo",
            "banana",
            "basil",
            "bridge",
            "candle",
            "canoe",
            "cashew",
            "cloud",
            "coconut",
            "coral",
            "cotton",
            "cricket",
            "curry",
            "dolphin",
            "drum",
            "eagle",
            "elephant",
            "fern",
            "firefly",
            "flute",
            "forest",
            "garden",
            "gecko",
            "ginger",
            "guava",
            "hammock",
            "harbor",
            "heron",
            "honey",
            "indigo",
            "island",
            "jasmine",
            "kite",
            "lantern",
            "lemon",
            "lotus",
            "mango",
            "market",
            "melon",
            "monsoon",
            "mountain",
            "needle",
            "ocean",
            "orchid",
            "papaya",
            "paper",
            "pepper",
            "pigeon",
            "pineapple",
            "planet",
            "river",
            "rocket",
            "sesame",
            "silver",
            "sparrow",
            "sugar",
            "sunrise",
            "tamarind",
            "temple",
            "tiger",
            "turtle",
            "valley",
            "violin");

    private ReadablePassword() {}

    public static String random() {
        return word() + "-" + word() + "-" + word() + "-" + (10 + RANDOM.nextInt(90));
    }

    /** Shorter, for those who find their letters one by one; wrong tries are few (docs/adr/0017). */
    public static String forPupil() {
        return word() + "-" + word() + "-" + (10 + RANDOM.nextInt(90));
    }

    private static String word() {
        return WORDS.get(RANDOM.nextInt(WORDS.size()));
    }
}
