namespace CustomerPortal.Messaging;

/// <summary>A new secret for reports of bounces; shown this once.</summary>
/// <param name="Secret">With which the provider signs.</param>
public sealed record WebhookSecretDto(string Secret);
