using CustomerPortal.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Messaging;

/// <inheritdoc />
internal sealed class MailWordingRepository(PortalDbContext db) : IMailWordingRepository
{
    /// <inheritdoc />
    public Task<MailWording?> FindAsync(string template, LanguageTag language, CancellationToken ct) =>
        db.Set<MailWording>().SingleOrDefaultAsync(w => w.Template == template && w.Language == language, ct);

    /// <inheritdoc />
    public void Add(MailWording wording) => db.Add(wording);
}
