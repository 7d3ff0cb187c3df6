### Shared texts
