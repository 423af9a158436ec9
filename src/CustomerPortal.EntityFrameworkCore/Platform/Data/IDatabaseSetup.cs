namespace CustomerPortal.Platform.Data;

/// <summary>Brings the database of the installation to the version of the program.</summary>
public interface IDatabaseSetup
{
    /// <summary>Whether the database is a file of this host, which nobody has to keep.</summary>
    bool IsEmbedded { get; }

    /// <summary>
    /// At the start of a host. The embedded engine creates and migrates its file; a server is only checked, because the host's role cannot change
    /// tables: DbMigrator does that.
    /// </summary>
    /// <exception cref="InvalidOperationException">The server's database is older than the program.</exception>
    Task PrepareAsync(CancellationToken ct);

    /// <summary>Creates or migrates, with the rights that this needs.</summary>
    Task ApplyAsync(CancellationToken ct);

    /// <summary>Names of the migrations that <see cref="ApplyAsync"/> would run; empty when the database is up to date.</summary>
    Task<IReadOnlyList<string>> PendingAsync(CancellationToken ct);
}
