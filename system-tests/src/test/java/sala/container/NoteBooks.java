package sala.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** A transactional bean that calls another one, as most of the product's do. */
@ApplicationScoped
@Transactional
public class NoteBooks {

    @Inject
    private Notes notes;

    public long count() {
        return notes.count();
    }
}
