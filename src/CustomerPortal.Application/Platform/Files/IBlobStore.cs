namespace CustomerPortal.Platform.Files;

/// <summary>Files of the current tenant, kept outside the database. What is stored is never changed.</summary>
public interface IBlobStore
{
    /// <summary>Stores bytes under a key made from their content; storing the same bytes again changes nothing.</summary>
    Task<StoredBlob> PutAsync(ReadOnlyMemory<byte> bytes, CancellationToken ct);

    /// <summary>Opens what <see cref="PutAsync"/> stored; the caller disposes it.</summary>
    /// <exception cref="FileNotFoundException">The current tenant has nothing under this key.</exception>
    Task<Stream> OpenReadAsync(string key, CancellationToken ct);

    /// <summary>Deletes everything that the current tenant stored: the tenant is gone.</summary>
    Task DeleteAllAsync(CancellationToken ct);
}
