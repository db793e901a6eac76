package sala.media.making;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import sala.media.shown.ShownFile;

/** All makers of this node. */
@Singleton
public class Makers {

    private final List<Maker> all;

    @Inject
    public Makers(@Any Instance<Maker> all) {
        this(all.stream().toList());
    }

    public Makers(List<Maker> all) {
        this.all = List.copyOf(all);
    }

    /** What is shown of the file; nothing for what nobody makes anything of. */
    public List<ShownFile> make(Work work) {
        return all.stream()
                .filter(maker -> maker.makes(work.form()))
                .findFirst()
                .map(maker -> maker.make(work))
                .orElse(List.of());
    }
}
