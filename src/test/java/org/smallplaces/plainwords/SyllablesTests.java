package org.smallplaces.plainwords;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Each table says how many syllables its words have; where nothing else is said, we counted them ourselves. */
class SyllablesTests {

    /** As the CMU Pronouncing Dictionary 0.7b says them; words that it says in two ways are left out. */
    private static final String ENGLISH = """
            1 a I the town right law road bus school house clerk month child streets tried asked called closed
            1 change owed eyes league would through strength friend piece guess juice judge please since choose
            1 world rights work help rules
            2 duty paper office people water letter person country treaty human reason council monday neighbor
            2 wanted needed table little simple rhythm changes boxes wishes being doing quiet client create
            2 poem ruin lion science ocean million nation station something someone careful safely movement
            2 statement hundred naked mayor power couldn't isn't answer budget equal unfair meeting minute
            2 protect respect fulfill promise language picture sentence treatment income belong before behind
            2 complaints
            3 library government telephone hospital area idea video radio museum citizen employee addresses
            3 covenant permission relation disagree sympathy syllable important animal holiday customer manager
            3 interpret another together tomorrow saturday industry dignity remedy decision equally disabled
            3 assembly referral indicate violence resident evidence recommend convention's
            4 equality society community education participate material reality variety january february
            4 secretary necessary accountable obligation limitation information economic independent population
            4 intelligent alternative declaration resolution ability development interpreter authority security
            4 accessible
            5 immediately university discrimination communication participation association representative
            5 electricity creativity disability opportunity
            6 accountability responsibility rehabilitation accessibility
            """;

    private static final String FRENCH = """
            1 le eau rue vie oui huit page langue parle jour nuit mois lieu pain ville chaise lettre loi droit femme
            1 quelque entre elle parlent l’eau jouent
            2 papier maison idée cuisine jardin argent parent école travail musée payer moment comment nation maïs
            2 travaille mairie petite petites bureau enfant bonjour crayon égal journée vraiment question famille
            2 théâtre
            3 habitant hôpital document médecin réunion formulaire chocolat société liberté animal dignité lentement
            3 responsable numéro président aujourd’hui
            4 européen économie administré télévision nécessité obligation égalité appartement
            5 solidarité université participation discrimination
            6 accessibilité responsabilité
            """;

    private static final String SPANISH = """
            1 y el pan ley voy muy dios buey quien que guion pies luz sol tren
            2 casa ciudad agua cuando puerta seria país día oír baúl leer caos quiero guerra pingüe viernes búho ahí
            3 ahora alcohol héroe oeste cigüeña caminar escuela derecho trabajo prohíbe hospital tratado reúne
            4 oficina aéreo vehículo teléfono documento abogado ciudadano municipio solidario obligación
            5 ayuntamiento universidad discapacidad electricidad administrador oportunidad
            6 responsabilidad
            """;

    /** Some of them stand in the tests of ruTS (MIT): к, ёлка, война, корова, аэропорт. */
    private static final String RUSSIAN = """
            0 в к с
            1 я он дом мэр лист жизнь суд страх взгляд
            2 право город закон письмо юрист район ёлка поэт война
            3 договор корова окошко заявка больница музыка дорога квартира
            4 познакомить президентом аэропорт человека государство
            5 обещание заявление объявление учреждение
            6 образование
            """;

    /**
     * “كَتَبَ” [ka-ta-ba], “كِتَاب” [ki-taab] and “شَدَّدَ” [shad-da-da] are the examples that the authors of OSMAN
     * give for short, long and stressed syllables; a long or a stressed one counts two.
     */
    private static final String ARABIC = """
            3 كَتَبَ كِتَاب
            5 شَدَّدَ
            """;

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "FRENCH", "SPANISH", "RUSSIAN", "ARABIC"})
    void ofTwentyWordsAtMostOneIsCountedWrong(WrittenLanguage language) {
        var table = table(language);
        var counter = Syllables.in(language);
        var wrong = new ArrayList<String>();
        for (var word : table) {
            var counted = counter.of(word.written());
            if (counted != word.syllables()) wrong.add(word.written() + " " + counted);
        }
        assertThat(wrong).as(wrong.toString()).hasSizeLessThanOrEqualTo(table.size() / 20);
    }

    @ParameterizedTest
    @CsvSource({"المدرسة,5", "كتاب,4", "من,2", "ولد,2"})
    void anArabicWordWithoutMarksIsEstimated(String word, int syllables) {
        assertThat(Syllables.in(WrittenLanguage.ARABIC).of(word)).isEqualTo(syllables);
    }

    @ParameterizedTest
    @CsvSource({"l’,0", "qu’,0", "d’,0", "jusqu’,1", "lorsqu’,1", "aujourd’hui,3"})
    void aFrenchWordBeforeAnApostropheHasNoLastVowel(String word, int syllables) {
        assertThat(Syllables.in(WrittenLanguage.FRENCH).of(word)).isEqualTo(syllables);
    }

    private record Counted(String written, int syllables) {}

    private static List<Counted> table(WrittenLanguage language) {
        var table = switch (language) {
            case ENGLISH -> ENGLISH;
            case FRENCH -> FRENCH;
            case SPANISH -> SPANISH;
            case RUSSIAN -> RUSSIAN;
            case ARABIC -> ARABIC;
            case CHINESE -> "";
        };
        var words = new ArrayList<Counted>();
        for (var line : table.lines().toList()) {
            var parts = line.split("\\s+");
            for (var at = 1; at < parts.length; at++) words.add(new Counted(parts[at], Integer.parseInt(parts[0])));
        }
        return words;
    }
}
