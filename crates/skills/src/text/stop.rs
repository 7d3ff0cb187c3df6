//! Words that carry no meaning of their own in a label.

pub(super) const ITALIAN: &[&str] = &[
    "a", "ad", "agli", "ai", "al", "all", "alla", "alle", "allo", "c", "che", "ci", "col", "come", "con",
    "coi", "cui", "d", "da", "dagli", "dai", "dal", "dall", "dalla", "dalle", "dallo", "degli", "dei", "del",
    "dell", "della", "delle", "dello", "di", "e", "ed", "fra", "gli", "i", "il", "in", "l", "la", "le", "lo",
    "nei", "negli", "nel", "nell", "nella", "nelle", "nello", "o", "od", "per", "si", "su", "sul", "sull",
    "sulla", "sulle", "sullo", "sui", "sugli", "tra", "un", "una", "uno",
];
pub(super) const ENGLISH: &[&str] = &[
    "a", "about", "an", "and", "any", "are", "as", "at", "be", "by", "for", "from", "have", "in", "into",
    "is", "it", "its", "of", "on", "or", "our", "other", "s", "that", "the", "their", "them", "this", "to",
    "up", "using", "we", "will", "with", "within", "you", "your", "etc", "who", "which", "such",
];
pub(super) const FRENCH: &[&str] = &[
    "a", "au", "aux", "avec", "c", "ce", "ces", "chez", "d", "dans", "de", "des", "du", "en", "es", "et",
    "l", "la", "le", "les", "leur", "leurs", "n", "ou", "par", "pour", "qu", "que", "qui", "s", "sa", "se",
    "ses", "son", "sur", "un", "une",
];
pub(super) const GERMAN: &[&str] = &[
    "am", "an", "auf", "aus", "bei", "beim", "das", "dem", "den", "der", "des", "die", "durch", "ein",
    "eine", "einem", "einen", "einer", "eines", "fur", "im", "in", "mit", "nach", "oder", "ohne", "sowie",
    "und", "uber", "um", "von", "vom", "vor", "zu", "zum", "zur",
];
pub(super) const SPANISH: &[&str] = &[
    "a", "al", "con", "de", "del", "e", "el", "en", "entre", "la", "las", "lo", "los", "o", "para", "por",
    "que", "se", "sin", "sobre", "su", "sus", "u", "un", "una", "unas", "unos", "y",
];
pub(super) const POLISH: &[&str] = &[
    "a", "albo", "by", "dla", "do", "i", "ich", "jego", "lub", "na", "nad", "o", "od", "oraz", "po", "pod",
    "poza", "przez", "przy", "sie", "to", "u", "w", "we", "z", "za", "ze",
];
pub(super) const PORTUGUESE: &[&str] = &[
    "a", "ao", "aos", "as", "com", "da", "das", "de", "do", "dos", "e", "em", "entre", "na", "nas", "no",
    "nos", "o", "os", "ou", "para", "pela", "pelas", "pelo", "pelos", "por", "que", "se", "sem", "sob",
    "sobre", "um", "uma",
];
