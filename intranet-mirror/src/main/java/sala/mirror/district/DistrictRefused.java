package sala.mirror.district;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import sala.fault.Fault;
import sala.fault.FaultKind;

/**
 * The district answered, but not with what was asked for; has the district's own code when that is one of the mirror's.
 */
public class DistrictRefused extends Fault {

    private static final long serialVersionUID = 1L;

    private static final Pattern OURS = Pattern.compile("(mirror|join)\\.[a-z-]{1,60}");

    private final int status;

    private DistrictRefused(int status, String code) {
        super(FaultKind.UNAVAILABLE, code);
        this.status = status;
    }

    static DistrictRefused of(int status, byte[] problem) {
        String code = code(problem);
        return new DistrictRefused(status, OURS.matcher(code).matches() ? code : guessed(status, code));
    }

    /** Sala at the other end that knows no such door is of another version. */
    private static String guessed(int status, String code) {
        boolean noSuchDoor = (status == 404 || status == 405) && !code.isEmpty();
        return noSuchDoor ? "mirror.district-other-version" : "mirror.district-error";
    }

    private static String code(byte[] problem) {
        try (JsonReader reader = Json.createReader(new StringReader(new String(problem, StandardCharsets.UTF_8)))) {
            return reader.readObject().getString("code", "");
        } catch (JsonException | ClassCastException noProblem) {
            return "";
        }
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    public boolean says(String code) {
        return code().equals(code);
    }
}
