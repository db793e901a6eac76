package sala.mirror.sending;

import java.util.List;
import sala.mirror.disk.DiskFolder;
import sala.mirror.disk.Span;
import sala.mirror.publication.Publication;

/**
 * What is still to be written on one disk.
 *
 * @param kept packs that lie on it and stay
 * @param rest in the order in which it is to be written
 */
record Load(NewDisk disk, DiskFolder folder, Publication snapshot, List<String> kept, List<Span> rest) {

    long bytes() {
        return rest.stream().mapToLong(Span::length).sum();
    }

    long files() {
        return rest.stream().map(Span::file).distinct().count();
    }
}
