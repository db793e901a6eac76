package sala.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What decides who may do what is remembered for some seconds, and forgotten when an entity changes (docs/adr/0041): so
 * it has to be an entity that changes.
 */
class AccessChangesTest {

    private static final Pattern PAST_THE_ENTITIES = Pattern.compile(
            "(?i)(update|delete\\s+from|insert\\s+into|truncate)\\s+(media_item|rendition|person|role_grant|session)\\b");

    /** These decide nothing: when a session was last seen or had ended anyway, since when a new file waits. */
    private static final Pattern HARMLESS = Pattern.compile(
            "update Session s set s.lastSeen|delete from Session s where s.expires < :now|update media_item set file_waits_at");

    @Test
    void sqlPastTheEntitiesDecidesNothing() {
        assertThat(Modules.sources()).allSatisfy(file -> assertThat(PAST_THE_ENTITIES
                        .matcher(HARMLESS.matcher(Modules.text(file)).replaceAll(""))
                        .find())
                .as(file.toString())
                .isFalse());
    }
}
