package sala.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import sala.testkit.TestDatabase;

class TransactionsTest {

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    final Sql sql = new Sql(db.dataSource());
    final Transactions transactions = new Transactions(db.userTransaction());

    @BeforeEach
    void aTable() {
        sql.update("create table word (text text primary key)");
    }

    @Test
    void finishedWorkIsKept() {
        transactions.run(() -> sql.batch("insert into word values (?)", List.of(List.of("ก"), List.of("ข"))));
        assertThat(sql.list(row -> row.text("text"), "select text from word where text = any(?)", List.of("ก")))
                .containsExactly("ก");
    }

    @Test
    void amongNoneIsNothingWhateverItsType() {
        assertThat(sql.number("select count(*) from word where text = any(?)", List.of()))
                .isZero();
        assertThat(sql.number("select count(*) from job where id = any(?)", Set.of()))
                .isZero();
    }

    @Test
    void nothingIsKeptOfWorkThatFails() {
        assertThatThrownBy(() -> transactions.run(() -> {
                    sql.update("insert into word values ('x')");
                    sql.update("insert into word values ('x')");
                }))
                .isInstanceOf(SqlFailed.class);
        assertThat(sql.number("select count(*) from word")).isZero();
    }
}
