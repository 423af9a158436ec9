using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <summary>What people fill in about a contact, as values.</summary>
public sealed record ContactCard(string Name, EmailAddress? Email, PhoneNumber? Phone, LanguageTag? Language);
