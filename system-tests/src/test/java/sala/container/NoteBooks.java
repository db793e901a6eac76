package sala.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import sala.sql.Sql;

/** A transactional bean that calls another one, as most of the product's do. */
@ApplicationScoped
@Transactional
public class NoteBooks {

    @Inject
    private Notes notes;

    @Inject
    private Sql sql;

    /** As the product's beans do that write without entities. */
    public void writeWithoutAndFail(String text) {
        sql.update("insert into note values (?)", text);
        throw new IllegalStateException("after writing");
    }

    public long count() {
        return notes.count();
    }
}
