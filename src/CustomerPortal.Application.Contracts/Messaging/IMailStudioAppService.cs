namespace CustomerPortal.Messaging;

/// <summary>Trying out words that are not saved yet.</summary>
public interface IMailStudioAppService
{
    /// <summary>What is wrong with them.</summary>
    Task<IReadOnlyList<MailProblemDto>> CheckAsync(string name, string language, MailWordsInput input, CancellationToken ct);

    /// <summary>The mail in every offered language, by the renderer that sends.</summary>
    Task<IReadOnlyList<MailPreviewDto>> PreviewAsync(string name, MailPreviewInput input, CancellationToken ct);

    /// <summary>Queues the mail, marked as a test.</summary>
    /// <exception cref="Kernel.BusinessException"><see cref="MessagingErrorCodes.TemplateFaulty"/>, <see cref="MessagingErrorCodes.TestAddressMissing"/></exception>
    Task<MailTestDto> SendTestAsync(string name, string language, MailTestInput input, CancellationToken ct);
}

/// <summary>A test on its way.</summary>
/// <param name="MailId">Mail in the mail log.</param>
/// <param name="To">Where it goes.</param>
public sealed record MailTestDto(Guid MailId, string To);
