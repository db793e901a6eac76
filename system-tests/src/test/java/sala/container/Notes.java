package sala.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** A bean in a library of the EAR, as all of the product's are. */
@ApplicationScoped
@Transactional
public class Notes {
    @PersistenceContext(unitName = "sala")
    private EntityManager entities;

    public void makeRoom() {
        entities.createNativeQuery("CREATE TABLE IF NOT EXISTS note (text text)")
                .executeUpdate();
        entities.createNativeQuery("DELETE FROM note").executeUpdate();
    }

    public void write(String text) {
        entities.createNativeQuery("INSERT INTO note VALUES (?)")
                .setParameter(1, text)
                .executeUpdate();
    }

    public void writeAndFail(String text) {
        write(text);
        throw new IllegalStateException("after writing");
    }

    public long count() {
        return ((Number) entities.createNativeQuery("SELECT count(*) FROM note").getSingleResult()).longValue();
    }
}
