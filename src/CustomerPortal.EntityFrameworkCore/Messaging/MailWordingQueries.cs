using CustomerPortal.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Messaging;

/// <inheritdoc />
internal sealed class MailWordingQueries(PortalDbContext db) : IMailWordingQueries
{
    private const int MaxVersions = 200;

    private IQueryable<MailWording> Wordings => db.Set<MailWording>().AsNoTracking();

    private IQueryable<MailWordingVersion> Versions => db.Set<MailWordingVersion>().AsNoTracking();

    /// <inheritdoc />
    public async Task<IReadOnlyList<CurrentWording>> CurrentAsync(IReadOnlyList<string> templates, IReadOnlyList<string> languages, CancellationToken ct)
    {
        var tags = languages.Select(LanguageTag.Parse).ToList();
        var rows = from wording in Wordings
                   where templates.Contains(wording.Template) && tags.Contains(wording.Language) && !wording.IsShipped
                   join version in Versions on new { wording.Id, Number = wording.Latest } equals new { Id = version.WordingId, version.Number }
                   select new { wording.Template, wording.Language, version.Subject, version.Html, version.Text };
        return [.. (await rows.ToListAsync(ct)).Select(r => new CurrentWording(r.Template, r.Language.Value, new MailWords(r.Subject, r.Html, r.Text)))];
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<MailWordingHead>> HeadsAsync(CancellationToken ct)
    {
        var rows = from wording in Wordings
                   select new { wording.Template, wording.Language, wording.Version, wording.Latest, wording.IsShipped };
        return [.. (await rows.ToListAsync(ct)).Select(r => new MailWordingHead(r.Template, r.Language.Value, r.Version, r.Latest, r.IsShipped))];
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<MailWordingVersionListItemDto>> VersionsAsync(string template, string language, CancellationToken ct) =>
        await Of(template, language).OrderByDescending(v => v.Number)
            .Select(v => new MailWordingVersionListItemDto(v.Number, v.IsShipped, v.WrittenAt, v.WrittenByName, v.Note)).Take(MaxVersions).ToListAsync(ct);

    /// <inheritdoc />
    public async Task<MailWordingVersionWords?> FindVersionAsync(string template, string language, int number, CancellationToken ct)
    {
        var version = await Of(template, language).SingleOrDefaultAsync(v => v.Number == number, ct);
        return version is null
            ? null
            : new MailWordingVersionWords(
                new MailWordingVersionListItemDto(version.Number, version.IsShipped, version.WrittenAt, version.WrittenByName, version.Note),
                version.IsShipped ? null : new MailWords(version.Subject, version.Html, version.Text));
    }

    private IQueryable<MailWordingVersion> Of(string template, string language)
    {
        var tag = LanguageTag.TryParse(language, out var parsed) ? parsed : null;
        return from version in Versions
               join wording in Wordings on version.WordingId equals wording.Id
               where wording.Template == template && wording.Language == tag
               select version;
    }
}
