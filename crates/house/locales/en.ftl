# The front page and its neighbours

home-title = Find out what you can do, learn what is missing, prove it
home-lead = Here you find training of a few hours, put your skills to the test and receive a credential that anyone can verify.
home-begin = Start here
home-join = Register your organisation
home-desks-title = Your work
home-steps-title = How it works
home-step-orient = Find your direction
home-step-orient-text = Answer a short questionnaire or pick an occupation: you see at once which skills you have and which are missing.
home-step-orient-fact = Five minutes are enough, even without an account
home-step-book = Book a micro-stage
home-step-book-text = Two to eight hours, near you or online, on one precise skill.
home-step-book-fact = Seats, times and prices always up to date
home-step-earn = Prove it and receive the credential
home-step-earn-text = You take on a real challenge. Two different people assess and validate it.
home-step-earn-fact = The credential is yours and stays valid outside of here
home-step-found = Be found
home-step-found-text = If you wish, companies see your skills, never your name: you decide whether to answer.
home-step-found-fact = No contact without your yes
home-others-title = For those who verify and those who train
home-others-text = Did you receive a credential and want to check it? It takes seconds, without an account. Do you train or look for people? Register your organisation with the network.

help-title = Help
help-lead = Answers to the most frequent questions.
help-start-title = Where do I start?
help-start-text = Open “Orientation”: you can answer the interest questionnaire or pick an occupation. Then say what you can already do: the page “My skills” shows what is missing.
help-book-title = How do I book?
help-book-text = In the catalogue choose a micro-stage and a date, then press “Book”. If all seats are taken you join the waitlist: we write to you as soon as a seat becomes free.
help-challenge-title = How does the challenge work?
help-challenge-text = After the meeting you find the challenge in “My learning”. You can save the draft as often as you like. Once you hand it in, text and files do not change any more. Whoever assesses and whoever validates are two different people.
help-credential-title = What do I do with the credential?
help-credential-text = It lies in your backpack. You can download it, share it by a link and take the link back whenever you want. Whoever receives it can verify it in seconds.
help-contact-title = I did not find the answer
help-contact-text = Write to the address at the foot of the page, or visit the Informagiovani desk of your town.

privacy-title = Privacy
privacy-lead = Which data we process, why, and what you can do.
privacy-what-title = Which data
privacy-what-text = Name, e-mail, language, the skills you state, the training you book, the work you hand in and the credentials you receive. Nothing else.
privacy-why-title = Why
privacy-why-text = To let you attend training, to assess your work and to issue credentials. Companies search only with your consent, which you can withdraw whenever you want.
privacy-who-title = Who sees them
privacy-who-text = Trainers and assessors see only what they need. Companies see no name, picture or contact until you accept. Every look at you is written in your own log.
privacy-long-title = For how long
privacy-long-text = As long as you keep the account. If you delete it, your personal data are removed; of credentials only the signed fact remains, without your name.
privacy-rights-title = Your rights
privacy-rights-text = On the page “Account” you can download your data, correct them and delete them without asking anybody.

accessibility-title = Accessibility
accessibility-lead = This site is made to be used by everybody.
accessibility-goal-title = Our goal
accessibility-goal-text = We follow the WCAG 2.2 guidelines at level AA. Every page is checked automatically before each update.
accessibility-how-title = How
accessibility-how-text = You can use the site with the keyboard alone, with a screen reader, on the phone, without JavaScript, in light and dark, and print its pages.
accessibility-tell-title = Tell us about a problem
accessibility-tell-text = If something does not work, write to the address at the foot of the page: we answer within thirty days.
