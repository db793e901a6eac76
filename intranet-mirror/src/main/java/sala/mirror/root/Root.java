package sala.mirror.root;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import sala.mirror.identity.Fingerprint;
import sala.mirror.identity.PublicKeys;
import sala.mirror.protocol.Said;
import sala.mirror.snapshot.CanonicalJson;

/**
 * Whom to believe: the keys of people of whom so many together can change this, and the one key with which the district
 * signs all that it says. Its bytes depend on what it says alone.
 *
 * @param version grows by one with each
 * @param expires when somebody should have looked after the keys; nothing stops then
 * @param threshold how many of the keys it takes
 * @param district what the district signs with: its catalogue key
 */
public record Root(int version, Instant expires, int threshold, List<RootKey> keys, PublicKey district) {

    /** More than any office has drawers. */
    static final int MOST_KEYS = 20;

    private static final String FORMAT = "sala-root-1";

    public Root {
        keys = List.copyOf(keys);
        expires = expires.truncatedTo(ChronoUnit.SECONDS);
        long different = keys.stream().map(RootKey::fingerprint).distinct().count();
        if (version < 1 || threshold < 1 || threshold > different || different < keys.size() || different > MOST_KEYS) {
            throw new IllegalArgumentException("keys that are too few, too many, or named twice");
        }
    }

    /** Whether the district made it for itself, since nobody has keys in a drawer yet. */
    public boolean isSelfMade() {
        return threshold == 1 && keys.size() == 1 && keys.get(0).name().equals(SELF);
    }

    /** The name of the one key of a root that a district made for itself. */
    public static final String SELF = "sala";

    public Fingerprint districtFingerprint() {
        return Fingerprint.of(district);
    }

    public boolean isExpired(Instant now) {
        return now.isAfter(expires);
    }

    String text() {
        JsonArrayBuilder all = Json.createArrayBuilder();
        keys.forEach(one ->
                all.add(Json.createObjectBuilder().add("name", one.name()).add("key", PublicKeys.json(one.key()))));
        JsonObject json = Json.createObjectBuilder()
                .add("format", FORMAT)
                .add("version", version)
                .add("expires", expires.toString())
                .add("threshold", threshold)
                .add("keys", all)
                .add("district", PublicKeys.json(district))
                .build();
        return ascii(new String(CanonicalJson.bytes(json), StandardCharsets.UTF_8));
    }

    /** Files on sticks and disks pass through many programs; other letters than these might not. */
    private static String ascii(String json) {
        StringBuilder ascii = new StringBuilder();
        json.chars()
                .forEach(letter ->
                        ascii.append(letter < 127 ? String.valueOf((char) letter) : "\\u%04x".formatted(letter)));
        return ascii.toString();
    }

    /** @throws RootRefused when it is no root of a form that this version knows */
    static Root read(String text) {
        Said said = Said.read(text.getBytes(StandardCharsets.UTF_8));
        if (!said.text("format", FORMAT.length() + 1).equals(Optional.of(FORMAT))) {
            throw new RootRefused(RootRefused.UNREADABLE);
        }
        try {
            return new Root(
                    Math.toIntExact(said.number("version", 0)),
                    said.instant("expires").orElseThrow(Root::unreadable),
                    Math.toIntExact(said.number("threshold", 0)),
                    said.all("keys", MOST_KEYS + 1).stream().map(Root::key).toList(),
                    publicKey(said, "district"));
        } catch (IllegalArgumentException | ArithmeticException other) {
            throw new RootRefused(RootRefused.UNREADABLE, other);
        }
    }

    private static RootKey key(Said said) {
        return new RootKey(
                said.text("name", RootKey.MOST_LETTERS + 1).orElseThrow(Root::unreadable), publicKey(said, "key"));
    }

    private static PublicKey publicKey(Said said, String name) {
        return said.text(name, 500).flatMap(PublicKeys::readSigning).orElseThrow(Root::unreadable);
    }

    private static RootRefused unreadable() {
        return new RootRefused(RootRefused.UNREADABLE);
    }
}
