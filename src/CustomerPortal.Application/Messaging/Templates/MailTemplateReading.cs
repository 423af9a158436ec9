using CustomerPortal.Kernel;

namespace CustomerPortal.Messaging;

/// <summary>Reads mails with their words for the studio.</summary>
internal sealed class MailTemplateReading(
    MailTemplateRegistry registry, IMailWordingQueries queries, ShippedWords shipped, OfferedLanguages languages, MailSamples samples, ICurrentLanguage reader)
{
    public async Task<IReadOnlyList<MailTemplateListItemDto>> ListAsync(CancellationToken ct)
    {
        var offered = await languages.ListAsync(ct);
        var heads = (await queries.HeadsAsync(ct)).ToDictionary(h => (h.Template, h.Language));
        return [.. registry.All.OrderBy(d => d.Group).Select(d => new MailTemplateListItemDto(d.Name, d.Group, [.. offered.Select(tag => State(d, tag, heads))]))];
    }

    public async Task<MailTemplateDto> GetAsync(MailTemplateDefinition definition, CancellationToken ct)
    {
        var sample = await samples.TakeAsync(definition.DocumentKind, null, ct);
        return new MailTemplateDto
        {
            Name = definition.Name,
            Group = definition.Group,
            Fields = [.. MailFields.Of(definition).Select(field => ToDto(field, sample))],
            Wordings = await WordingsAsync(definition, await languages.ListAsync(ct), ct),
        };
    }

    public async Task<MailWordingDto> GetAsync(MailTemplateDefinition definition, string language, CancellationToken ct) =>
        (await WordingsAsync(definition, [await languages.RequireAsync(language, ct)], ct)).Single();

    private async Task<IReadOnlyList<MailWordingDto>> WordingsAsync(MailTemplateDefinition definition, IReadOnlyList<LanguageTag> tags, CancellationToken ct)
    {
        var heads = (await queries.HeadsAsync(ct)).ToDictionary(h => (h.Template, h.Language));
        var current = (await queries.CurrentAsync([definition.Name], [.. tags.Select(t => t.Value)], ct)).ToDictionary(w => w.Language, w => w.Words);
        return
        [
            .. tags.Select(tag =>
            {
                var head = heads.GetValueOrDefault((definition.Name, tag.Value));
                var written = shipped.Written(definition.Name, tag).ToDto();
                return new MailWordingDto
                {
                    Language = tag.Value,
                    IsRightToLeft = tag.IsRightToLeft,
                    State = State(definition, tag, heads).State,
                    Version = head?.Version ?? 0,
                    Number = head?.Latest ?? 0,
                    Words = current.GetValueOrDefault(tag.Value)?.ToDto() ?? written,
                    Shipped = written,
                };
            }),
        ];
    }

    private MailTemplateLanguageDto State(MailTemplateDefinition definition, LanguageTag tag, Dictionary<(string, string), MailWordingHead> heads)
    {
        var head = heads.GetValueOrDefault((definition.Name, tag.Value));
        var state = head is { IsShipped: false } ? MailWordingState.Own
            : shipped.IsWhole(definition.Name, tag) ? MailWordingState.Shipped : MailWordingState.Missing;
        return new MailTemplateLanguageDto(tag.Value, state);
    }

    private MailFieldDto ToDto(MailField field, MailSample sample) => new(
        field.Name,
        field.Kind,
        field.Kind switch
        {
            MailFieldKind.Flag => $"{{{{#if {field.Name}}}}} … {{{{/if}}}}",
            MailFieldKind.List => $"{{{{#each {field.Name}}}}} … {{{{/each}}}}",
            MailFieldKind.Body => $"{{{{{{{field.Name}}}}}}}",
            _ => (string)samples.Model([field], sample, reader.Tag)[field.Name]!,
        },
        [.. field.Rows.Select(row => ToDto(row, sample))]);
}
