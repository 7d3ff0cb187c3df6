//! Our own small icon set: line drawings of 24 by 24, in the colour of the text around them. An icon is
//! always beside words and hidden from screen readers.

use maud::{Markup, PreEscaped, html};

/// A drawing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Icon {
    /// The product's mark.
    Mark,
    /// A globe: language.
    Globe,
    /// A person.
    Person,
    /// Leaving through a door.
    SignOut,
    /// Three lines: menu.
    Menu,
    /// A chevron down.
    Down,
    /// A chevron to what follows.
    Next,
    /// A chevron to what came before.
    Previous,
    /// A tick in a circle: passed.
    Passed,
    /// A tick: done.
    Tick,
    /// A cross in a circle: failed.
    Failed,
    /// A question mark in a circle: not checked.
    Unknown,
    /// An i in a circle: information.
    Information,
    /// An exclamation mark in a triangle: warning.
    Warning,
    /// A magnifying glass.
    Search,
    /// Two sheets: copy.
    Copy,
    /// A calendar leaf.
    Calendar,
    /// A clock.
    Clock,
    /// A place on a map.
    Place,
    /// A sheet with an arrow up: upload.
    Upload,
    /// An arrow down to a line: download.
    Download,
    /// A medal.
    Medal,
    /// A plus.
    Plus,
    /// A pencil.
    Edit,
    /// A bin.
    Delete,
    /// A padlock.
    Lock,
    /// A compass: orientation.
    Compass,
    /// An open box: nothing here yet.
    Empty,
    /// A house front: organisation.
    Organisation,
    /// An arrow out of a box: another site.
    External,
    /// Linked circles: sharing.
    Share,
    /// A bag: backpack.
    Backpack,
    /// A mortarboard: learning.
    Learning,
}

impl Icon {
    /// The drawing, as path data.
    const fn path(self) -> &'static str {
        match self {
            Self::Mark => "M3 21V10l9-7 9 7v11M3 10h18M8 21v-7a4 4 0 0 1 8 0v7M3 21h18",
            Self::Globe => {
                "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM3 12h18M12 3c-5 5-5 13 0 18M12 3c5 5 5 13 0 18"
            }
            Self::Person => "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4 21c1-9 15-9 16 0",
            Self::SignOut => "M14 4H5v16h9M10 12h11M17 8l4 4-4 4",
            Self::Menu => "M4 6h16M4 12h16M4 18h16",
            Self::Down => "m6 9 6 6 6-6",
            Self::Next => "m9 6 6 6-6 6",
            Self::Previous => "m15 6-6 6 6 6",
            Self::Passed => "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM8 12.5l2.7 2.7L16 9.5",
            Self::Tick => "m5 12.5 4.5 4.5L19 7.5",
            Self::Failed => "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM9 9l6 6M15 9l-6 6",
            Self::Unknown => {
                "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM9.5 9.5a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8M12 16.6v.1"
            }
            Self::Information => "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 11v6M12 7.4v.1",
            Self::Warning => "M12 4 2.5 20h19ZM12 10v5M12 17.4v.1",
            Self::Search => "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM15.5 15.5 21 21",
            Self::Copy => "M9 8h11v13H9ZM5 16H4V3h11v2",
            Self::Calendar => "M4 6h16v15H4ZM4 11h16M8 3v5M16 3v5",
            Self::Clock => "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 7v5l3.5 2",
            Self::Place => {
                "M12 21c-5-6-7-8.6-7-12a7 7 0 0 1 14 0c0 3.4-2 6-7 12ZM12 11.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z"
            }
            Self::Upload => "M12 16V4M7 9l5-5 5 5M4 16v4h16v-4",
            Self::Download => "M12 4v12M7 11l5 5 5-5M4 20h16",
            Self::Medal => {
                "M12 3a6 6 0 1 0 0 12 6 6 0 0 0 0-12ZM8.5 14 7 21l5-2.5L17 21l-1.5-7M9.8 9l1.6 1.6L14.5 7.5"
            }
            Self::Plus => "M12 5v14M5 12h14",
            Self::Edit => "M4 20l1-4L16 5l3 3L8 19ZM14 7l3 3",
            Self::Delete => "M4 7h16M9 7V4h6v3M6 7l1 14h10l1-14M10 11v6M14 11v6",
            Self::Lock => "M6 11h12v10H6ZM8.5 11V7.5a3.5 3.5 0 0 1 7 0V11",
            Self::Compass => "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM15.5 8.5l-2 5-5 2 2-5Z",
            Self::Empty => "M4 10h16v10H4ZM4 10l3-5h10l3 5M9 14h6",
            Self::Organisation => "M4 21V4h10v17M14 10h6v11M2 21h20M8 8h2M8 12h2M8 16h2",
            Self::External => "M10 5H5v14h14v-5M14 4h6v6M20 4l-9 9",
            Self::Share => {
                "M18 8a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM6 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM18 22a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM8.6 10.5l6.8-4M8.6 13.5l6.8 4"
            }
            Self::Backpack => "M6 21V10a6 6 0 0 1 12 0v11ZM9 4.5V3h6v1.5M6 15h12M10 15v2.5h4V15M9.5 10h5",
            Self::Learning => "M2 9l10-5 10 5-10 5ZM6 11.5V16c3 3 9 3 12 0v-4.5M22 9v6",
        }
    }
}

/// The drawing as inline SVG, hidden from screen readers.
#[must_use]
pub fn icon(icon: Icon) -> Markup {
    html! {
        (PreEscaped(format!(
            r#"<svg class="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false"><path d="{}"/></svg>"#,
            icon.path()
        )))
    }
}
