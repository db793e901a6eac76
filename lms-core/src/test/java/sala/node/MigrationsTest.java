package sala.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sala.testkit.TestDatabase;

class MigrationsTest {

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    final Migrations migrations = new Migrations(db.dataSource(), false);

    @Test
    void anEmptyDatabaseGetsItsTables() {
        db.execute("drop schema public cascade");
        db.execute("create schema public");
        migrations.start();
        assertThat(db.one(Long.class, "select count(*) from blob")).isZero();
    }

    @Test
    void migratingTwiceIsHarmless() {
        migrations.start();
        assertThatNoException().isThrownBy(migrations::start);
    }

    @ParameterizedTest
    @ValueSource(ints = {99, 99_999})
    void theDatabaseOfANewerVersionIsRefused(int unknown) {
        db.execute(
                "insert into flyway_core values (9999, ?, 'new', 'SQL', 'V_new.sql', 1, 'x', now(), 1, true)",
                String.valueOf(unknown));
        assertThatThrownBy(migrations::start)
                .isInstanceOf(NewerSchema.class)
                .extracting(e -> ((NewerSchema) e).arguments().get(0))
                .isEqualTo("V_new.sql");
    }
}
