using CustomerPortal.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Localization;

/// <inheritdoc />
internal sealed class TenantTextRepository(PortalDbContext db) : ITenantTextRepository
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<TenantText>> ListAsync(CancellationToken ct) => await db.Set<TenantText>().AsNoTracking().ToListAsync(ct);

    /// <inheritdoc />
    public async Task<IReadOnlyList<TenantText>> ListOfAsync(LanguageTag language, CancellationToken ct) =>
        await db.Set<TenantText>().Where(t => t.Language == language).ToListAsync(ct);

    /// <inheritdoc />
    public void Add(TenantText text) => db.Add(text);

    /// <inheritdoc />
    public void Remove(TenantText text) => db.Remove(text);
}
