package sala.mirror.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import sala.fault.Fault;
import sala.testkit.TestDatabase;

/** A district with one school, and that school's node, which has not joined yet. */
public abstract class TwoNodes {

    @RegisterExtension
    protected final TestDatabase districtDb = new TestDatabase();

    @RegisterExtension
    protected final TestDatabase schoolDb = new TestDatabase();

    @TempDir
    protected Path folder;

    protected District district;
    protected School school;
    /** The school's, at the district. */
    protected UUID id;

    @BeforeEach
    void makeNodes() {
        district = new District(districtDb, folder.resolve("district"));
        school = new School(schoolDb, folder.resolve("school"));
        id = district.school("บ้านหนองน้ำใส");
    }

    @AfterEach
    void closeNodes() {
        district.close();
        school.close();
    }

    protected static void refused(ThrowingCallable work, String code) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Fault.class, fault -> assertThat(fault.code())
                .isEqualTo(code));
    }
}
