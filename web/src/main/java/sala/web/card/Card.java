package sala.web.card;

/**
 * What stands on one card.
 *
 * @param place the class and the school
 * @param password empty when the pupil keeps the one that is known
 * @param address of the page where the pupil signs in, for the camera of a tablet
 */
record Card(String place, String name, String username, String password, String address) {

    @Override
    public String toString() {
        return "Card[hidden]";
    }
}
