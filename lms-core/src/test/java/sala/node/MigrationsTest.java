package sala.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import sala.testkit.TestDatabase;

class MigrationsTest {

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    final Migrations migrations = new Migrations(db.dataSource());

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

    @Test
    void theDatabaseOfANewerVersionIsRefused() {
        db.execute(
                "insert into flyway_core select 99, '99', 'future', 'SQL', 'V99__future.sql', 1, 'x', now(), 1, true");
        assertThatThrownBy(migrations::start)
                .isInstanceOf(NewerSchema.class)
                .extracting(e -> ((NewerSchema) e).arguments().get(0))
                .isEqualTo("V99__future.sql");
    }
}
