package sala.recent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import sala.core.CoreBeans;
import sala.people.Language;
import sala.people.Person;
import sala.testkit.TestDatabase;

class AccessChangesTest {

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    final CoreBeans core = new CoreBeans(db);
    Person person;

    @BeforeEach
    void somebody() {
        person = core.person("teacher");
    }

    @Test
    void aChangeCountsWhenItIsWrittenAndAgainWhenOthersSeeIt() {
        long before = AccessChanges.count();
        long written = db.inTransaction(() -> {
            Person found = core.people.get(person.id());
            found.speak(Language.ENGLISH);
            core.people.changed(found);
            return AccessChanges.count();
        });
        assertThat(written).isGreaterThan(before);
        assertThat(AccessChanges.count()).isGreaterThan(written);
    }

    @Test
    void readingCountsNothing() {
        long before = AccessChanges.count();
        db.inTransaction(() -> core.people.get(person.id()));
        assertThat(AccessChanges.count()).isEqualTo(before);
    }
}
