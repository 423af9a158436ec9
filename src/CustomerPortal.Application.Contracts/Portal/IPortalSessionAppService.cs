namespace CustomerPortal.Portal;

/// <summary>What the client area starts with, and its language.</summary>
public interface IPortalSessionAppService
{
    /// <param name="language">Language asked for by the page; counts only without a session, and only when it is installed.</param>
    /// <param name="ct">Cancels the reading.</param>
    Task<PortalSessionDto> GetAsync(string? language, CancellationToken ct);

    /// <summary>Changes the language of the contact's pages and mails.</summary>
    /// <exception cref="Kernel.BusinessException"><see cref="PortalErrorCodes.LanguageNotOffered"/></exception>
    Task SetLanguageAsync(PortalLanguageInput input, CancellationToken ct);
}
