import { createRoot } from 'react-dom/client';
import { Button, Checkbox, ConfigProvider, Form, Input, Radio, Switch } from 'antd';
import de from 'antd/locale/de_DE';
createRoot(document.getElementById('app')).render(
  <ConfigProvider locale={de}><h1>Kasse</h1>
    <Form layout="vertical" initialValues={{ versand: 'paket', gleich: true, news: true }} requiredMark={false}>
      <Form.Item label="Vor- und Nachname" name="kunde"><Input name="kunde" autoComplete="name" /></Form.Item>
      <Form.Item label="E-Mail-Adresse" name="email"><Input name="email" type="email" autoComplete="email" /></Form.Item>
      <Form.Item label="Straße und Hausnummer" name="strasse"><Input name="strasse" autoComplete="street-address" /></Form.Item>
      <Form.Item label="Versandart" name="versand"><Radio.Group name="versand"><Radio value="paket">Paket, 4,90 €</Radio><Radio value="laden">Abholung in der Rösterei</Radio></Radio.Group></Form.Item>
      <Form.Item name="gleich" valuePropName="checked"><Checkbox>Rechnungsadresse entspricht der Lieferadresse</Checkbox></Form.Item>
      <Form.Item name="geschenk" valuePropName="checked"><Checkbox>Als Geschenk verpacken (+ 2,90 €)</Checkbox></Form.Item>
      <Form.Item name="news" valuePropName="checked"><Checkbox>Ich möchte per E-Mail über neue Röstungen und Rabatte informiert werden</Checkbox></Form.Item>
      <Form.Item name="profil" valuePropName="checked" label="Bohnenwerk darf meine Bestellungen auswerten, um mir passende Sorten vorzuschlagen"><Switch /></Form.Item>
      <Form.Item name="bewertung" valuePropName="checked"><Checkbox>Meine E-Mail-Adresse darf für eine Bewertungsanfrage an die Sternewerk GmbH weitergegeben werden</Checkbox></Form.Item>
      <Form.Item name="merken" valuePropName="checked"><Checkbox>Auf diesem Gerät angemeldet bleiben</Checkbox></Form.Item>
      <Form.Item name="agb" valuePropName="checked" rules={[{ required: true, message: 'Bitte bestätigen Sie die AGB.' }]}><Checkbox>Ich habe die <a href="/agb">AGB</a> und die <a href="/widerruf">Widerrufsbelehrung</a> gelesen und bin mit ihnen einverstanden</Checkbox></Form.Item>
      <p>Wie wir mit Ihren Daten umgehen, steht in unserer <a href="/datenschutz">Datenschutzerklärung</a>.</p>
      <Button type="primary" htmlType="submit">Zahlungspflichtig bestellen</Button>
    </Form></ConfigProvider>);
