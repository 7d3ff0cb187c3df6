//! openbadges
