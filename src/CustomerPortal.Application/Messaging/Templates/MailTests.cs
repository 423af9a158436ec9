using CustomerPortal.Kernel;
using CustomerPortal.Platform.Identity;

namespace CustomerPortal.Messaging;

/// <summary>Sends the mail that somebody is writing to whoever writes it, by the road of all mails.</summary>
internal sealed class MailTests(
    MailPreviews previews,
    MailProblems problems,
    MailSamples samples,
    Mailer mailer,
    IStaffDirectory staff,
    ICurrentUser user,
    ITexts texts,
    IUnitOfWork unitOfWork)
{
    /// <summary>What test mails are about.</summary>
    public const string AboutKind = "template";

    public async Task<MailTestDto> SendAsync(MailTemplateDefinition definition, LanguageTag language, MailTestInput input, CancellationToken ct)
    {
        var to = await AddressAsync(input.To, ct);
        var sample = await samples.TakeAsync(definition.DocumentKind, input.CustomerId, ct);
        var rendered = await RenderAsync(definition, language, input.ToWords(), sample, ct);
        var marked = texts.Get("Emails.TestMark", rendered.Language.Value, new Dictionary<string, object?> { ["subject"] = rendered.Subject });
        var id = await mailer.QueueAsync(
            new Mail
            {
                Template = definition.Name,
                To = to.Value,
                LanguageChain = LanguageChain.Asked(language.Value),
                Model = _ => new Dictionary<string, object?>(),
                AboutKind = AboutKind,
                IdempotencyKey = $"test:{Guid.CreateVersion7()}",
            },
            rendered with { Subject = OneLine.Of(marked, MailConsts.MaxSubjectLength) },
            ct);
        await unitOfWork.SaveAsync(ct);
        return new MailTestDto(id, to.Value);
    }

    private async Task<RenderedMail> RenderAsync(MailTemplateDefinition definition, LanguageTag language, MailWords words, MailSample sample, CancellationToken ct)
    {
        try
        {
            return await previews.RenderAsync(definition, language, [new CurrentWording(definition.Name, language.Value, words)], sample, ct);
        }
        catch (TemplateException e) when (e.Part is { } part)
        {
            throw problems.Unfillable(part);
        }
    }

    private async Task<EmailAddress> AddressAsync(string? typed, CancellationToken ct)
    {
        var address = string.IsNullOrWhiteSpace(typed)
            ? (user.Id is { } id ? (await staff.FindRecipientAsync(id, ct))?.Email : null)
                ?? throw new BusinessException(MessagingErrorCodes.TestAddressMissing).For("to")
            : typed.Trim();
        return EmailAddress.ParseFor("to", address);
    }
}
